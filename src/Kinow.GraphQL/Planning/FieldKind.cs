namespace Kinow.GraphQL.Planning;

/// <summary>How a field gets its value.</summary>
public enum FieldKind
{
    /// <summary>Read from the parent while the response is written; no I/O.</summary>
    Property,

    /// <summary>Asked for all parents of a level at once, before anything is written.</summary>
    Batch,
}
