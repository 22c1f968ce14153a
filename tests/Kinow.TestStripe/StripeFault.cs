namespace Kinow.TestStripe;

/// <summary>What goes wrong with a request.</summary>
internal enum StripeFault
{
    /// <summary>It is done, and the answer never comes.</summary>
    SilenceAfterSuccess,

    /// <summary>It is done, and the connection breaks instead of an answer.</summary>
    ResetAfterSuccess,

    /// <summary>It is not done, and the connection breaks.</summary>
    ResetBefore,

    /// <summary>The server fails before it does anything.</summary>
    Error500,

    /// <summary>The server fails, remembers that for the key, and says that sending it again does not help.</summary>
    Error500ForGood,

    /// <summary>Too many requests.</summary>
    TooMany,

    /// <summary>Another request with the same key is being answered.</summary>
    KeyInUse,
}
