const O=9226,n=[9226],D={9226:((E,o,_)=>{_.d(o,{loadSharedConfigFiles:()=>s.r});var s=_(9869),d=_(5404),t=_(5249);const M=process.getBuiltinModule})};export{O as id,n as ids,D as modules};
