const D=7583,d=[7583],B={7583:((o,s,_)=>{_.d(s,{GitTags:()=>E.b});var E=_(5758),t=_(411),M=_(1848),O=_(5249);const P=process.getBuiltinModule})};export{D as id,d as ids,B as modules};
