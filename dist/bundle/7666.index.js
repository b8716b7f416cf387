const P=7666,d=[7666],B={7666:((o,s,_)=>{_.d(s,{GitTags:()=>E.b});var E=_(9825),t=_(7656),D=_(3732),M=_(5249);const O=process.getBuiltinModule})};export{P as id,d as ids,B as modules};
