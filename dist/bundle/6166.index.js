const u=6166,E=[6166],O={6166:((s,t,_)=>{_.d(t,{getExecOutput:()=>o.b});var o=_(1260),e=_(5249);const d=process.getBuiltinModule})};export{u as id,E as ids,O as modules};
