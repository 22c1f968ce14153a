// The limit: the bytes of each answer are ready, nothing is routed, parsed or written anew.
using Kinow.Bench.Prepared;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();

var answers = await PreparedAnswers.ReadAsync(builder.Configuration["answers"] ?? ".");
var app = builder.Build();
app.Run(answers.SendAsync);
await app.RunAsync();
