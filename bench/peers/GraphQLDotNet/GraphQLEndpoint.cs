using System.Collections.Concurrent;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Transport;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Kinow.Bench.GraphQLDotNet;

/// <summary>GraphQL over HTTP, as far as the measurements go.</summary>
internal sealed class GraphQLEndpoint(ISchema schema)
{
    private readonly GraphQLSerializer serializer = new();
    private readonly DocumentExecuter executer = new();
    private readonly ConcurrentDictionary<string, GraphQLDocument> valid = new(StringComparer.Ordinal);

    public async Task AnswerAsync(HttpContext http)
    {
        var request = (await serializer.ReadAsync<GraphQLRequest>(http.Request.Body, http.RequestAborted))!;
        var result = await executer.ExecuteAsync(Prepare(request, http.RequestAborted));
        if (result.Errors is null && result.Document is not null) valid.TryAdd(request.Query!, result.Document);
        http.Response.ContentType = "application/graphql-response+json; charset=utf-8";
        await serializer.WriteAsync(http.Response.Body, result, http.RequestAborted);
    }

    private ExecutionOptions Prepare(GraphQLRequest request, CancellationToken cancellationToken)
    {
        var options = new ExecutionOptions
        {
            Schema = schema,
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Variables,
            CancellationToken = cancellationToken,
        };
        if (valid.TryGetValue(request.Query!, out var document)) (options.Document, options.ValidationRules) = (document, []);
        return options;
    }
}
