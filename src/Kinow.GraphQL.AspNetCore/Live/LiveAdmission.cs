namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>Whether a client is taken in.</summary>
internal enum LiveAdmission
{
    /// <summary>It is.</summary>
    Taken,

    /// <summary>The process has no room for it, or is about to end.</summary>
    NoRoom,

    /// <summary>Its network has as many connections as it may.</summary>
    TooManyOfNetwork,
}
