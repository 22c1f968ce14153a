namespace Kinow.GraphQL.Validation.Limits;

/// <summary>Limits the operations of a document.</summary>
internal sealed class OperationLimit(int limit) : LimitCheck
{
    public override LimitError? Find(DocumentOutline outline) => outline.Operations.Length <= limit
        ? null
        : new LimitError(
            $"The document has {outline.Operations.Length} operations; at most {limit} are allowed.",
            ErrorCodes.OperationLimitExceeded,
            outline.Locate(outline.Operations[limit]));
}
