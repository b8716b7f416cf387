const D=1947,P=[1947],T={1947:((o,s,_)=>{_.d(s,{GitTags:()=>E.b});var E=_(7280),t=_(4566),M=_(3732),O=_(5249);const B=process.getBuiltinModule})};export{D as id,P as ids,T as modules};
