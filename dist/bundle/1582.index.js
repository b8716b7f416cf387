const O=1582,D=[1582],M={1582:((E,o,_)=>{_.r(o),_.d(o,{default:()=>t});var s=_(3249),d=_(5249);const n=process.getBuiltinModule,t=(0,s.a)()})};export{O as id,D as ids,M as modules};
