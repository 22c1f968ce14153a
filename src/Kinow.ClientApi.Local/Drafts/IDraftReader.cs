using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>Reads the fields of a draft.</summary>
internal interface IDraftReader
{
    /// <summary>Whether a field is read from the contract, for all objects of a level at once.</summary>
    bool IsRead(OutputField field);

    /// <summary>Reads a field that is at hand.</summary>
    object? Read(DraftSource source, FieldPlan field, InputValues? arguments, RequestContext context);

    /// <summary>Reads a field from the contract.</summary>
    ValueTask ReadAsync(Batch<object, object> batch, InputValues? arguments, RequestContext context);

    /// <summary>Tells of events that nobody has caused.</summary>
    IAsyncEnumerable<object?> SubscribeAsync(FieldPlan field, InputValues? arguments, CancellationToken cancellationToken);
}
