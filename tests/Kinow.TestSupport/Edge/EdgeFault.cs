namespace Kinow.TestSupport.Edge;

/// <summary>What goes wrong with a request to an edge.</summary>
public enum EdgeFault
{
    /// <summary>429, to come again after a second.</summary>
    Throttled,

    /// <summary>503.</summary>
    Unavailable,

    /// <summary>CloudFront's 400 of too many invalidations at once.</summary>
    TooManyInProgress,

    /// <summary>403.</summary>
    Forbidden,

    /// <summary>No answer, until the caller goes.</summary>
    Hanging,

    /// <summary>It is carried out, and the connection breaks before the answer.</summary>
    Broken,
}
