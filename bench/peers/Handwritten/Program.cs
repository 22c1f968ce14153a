// What a careful developer writes for exactly these two answers: objects in memory, serialised by generated code straight into the
// response.
using Kinow.Bench.Handwritten;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();

var store = await Store.ReadAsync(builder.Configuration["answers"] ?? ".");
var app = builder.Build();
app.MapGet("/home", context => Json.WriteAsync(context, store.Home, AnswerJson.Default.AnswerHome));
app.MapGet("/product/{id}", context =>
{
    var product = store.Find(context.Request.RouteValues["id"] as string);
    return Json.WriteAsync(context, new Answer<One>(new(new(product))), AnswerJson.Default.AnswerOne);
});
await app.RunAsync();
