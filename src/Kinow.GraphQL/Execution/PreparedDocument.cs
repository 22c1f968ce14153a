using System.Collections.Immutable;
using System.Text.Json;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Execution;

/// <summary>A document that has been parsed, measured and validated once, for all requests that send it.</summary>
public sealed class PreparedDocument
{
    private readonly PreparedOperation[] operations;

    internal PreparedDocument(DocumentNode? document, ImmutableArray<GraphQLError> errors, PreparedOperation[] operations)
    {
        Document = document;
        Errors = errors;
        this.operations = operations;
    }

    /// <summary>The syntax tree; <c>null</c> when the document is not well-formed.</summary>
    public DocumentNode? Document { get; }

    /// <summary>Why the document cannot be executed; empty when it can.</summary>
    public ImmutableArray<GraphQLError> Errors { get; }

    /// <summary>The kind of the operation that a request asks for; <c>null</c> when there is no such operation.</summary>
    /// <param name="name">The operation's name; <c>null</c> for the only one.</param>
    public OperationKind? KindOf(string? name) => Find(name)?.Operation.Operation;

    /// <summary>Resolves what a request would run before any work: its operation, variables and cache policy.</summary>
    /// <param name="operationName">The operation; <c>null</c> for the only one.</param>
    /// <param name="variables">The variables as a JSON object; undefined or null when there are none.</param>
    public PlannedRequest Plan(string? operationName, JsonElement variables)
    {
        if (!Errors.IsEmpty) return new(Errors);
        if (Find(operationName) is not { } operation) return new([NotFound(operationName)]);
        if (!operation.Variables.TryCoerce(variables, out var values, out var invalid))
        {
            var source = Document!.Source;
            return new([.. invalid.Select(e => new GraphQLError(e.Message, ErrorCodes.BadUserInput)
            {
                Locations = e.Node is null ? [] : [source.GetLocation(e.Node.Start)],
            })]);
        }

        try
        {
            return new(operation.PlanFor(values), values);
        }
        catch (GraphQLException error)
        {
            return new([new GraphQLError(error.Message, error.Code)]);
        }
    }

    /// <summary>Finds an operation (specification section 6.1, GetOperation).</summary>
    private PreparedOperation? Find(string? name)
    {
        if (name is null) return operations.Length == 1 ? operations[0] : null;
        foreach (var operation in operations)
        {
            if (operation.Operation.Name?.Value == name) return operation;
        }

        return null;
    }

    /// <summary>Says why <see cref="Find"/> found nothing.</summary>
    private GraphQLError NotFound(string? name) => new(
        name is not null ? $"Unknown operation named \"{name}\"."
            : operations.Length == 0 ? "Must provide an operation." : "Must provide operation name if query contains multiple operations.",
        ErrorCodes.OperationResolutionFailure);
}
