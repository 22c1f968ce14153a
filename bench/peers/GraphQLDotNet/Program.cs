// graphql-dotnet, schema first, over the same objects in memory that the peers in Node.js have. Documents are parsed and validated once.
using Kinow.Bench.GraphQLDotNet;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();

var catalogue = await Catalogue.ReadAsync(builder.Configuration["answers"] ?? ".");
var endpoint = new GraphQLEndpoint(Contract.Read(builder.Configuration["schema"] ?? ".", catalogue));
var app = builder.Build();
app.MapPost("/v1/graphql", endpoint.AnswerAsync);
await app.RunAsync();
