const n=8666,P=[8666],d={8666:((E,o,_)=>{_.d(o,{runControl:()=>s.e});var s=_(435),t=_(7315),M=_(6842),D=_(5249);const O=process.getBuiltinModule})};export{n as id,P as ids,d as modules};
