const n=8007,D=[8007],d={8007:((s,E,_)=>{_.d(E,{runControl:()=>o.e});var o=_(3070),M=_(9090),t=_(1995),O=_(5249);const P=process.getBuiltinModule})};export{n as id,D as ids,d as modules};
