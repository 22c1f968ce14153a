namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>What an operation says to its client.</summary>
internal enum LiveMessage
{
    /// <summary>Nothing now.</summary>
    None,

    /// <summary>An answer.</summary>
    Next,

    /// <summary>It has ended by errors.</summary>
    Error,

    /// <summary>It has ended.</summary>
    Complete,
}
