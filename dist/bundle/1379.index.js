const n=1379,B=[1379],P={1379:((E,o,_)=>{_.d(o,{runControl:()=>s.e});var s=_(4552),t=_(7167),M=_(9427),D=_(5249);const O=process.getBuiltinModule})};export{n as id,B as ids,P as modules};
