const A=7524,D=[7524],P={7524:((E,o,_)=>{_.d(o,{runControl:()=>s.e});var s=_(8040),t=_(1936),M=_(9427),O=_(5249);const n=process.getBuiltinModule})};export{A as id,D as ids,P as modules};
