namespace Kinow.GraphQL.Validation.Limits;

internal abstract class LimitCheck
{
    /// <summary>The first excess; <c>null</c> when the document is within the limit.</summary>
    public abstract LimitError? Find(DocumentOutline outline);
}
