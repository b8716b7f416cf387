const n=5546,P=[5546],d={5546:((s,E,_)=>{_.d(E,{runControl:()=>o.e});var o=_(7717),t=_(190),O=_(7296),D=_(5249);const M=process.getBuiltinModule})};export{n as id,P as ids,d as modules};
