namespace Kinow.ClientApi.Sessions;

/// <summary>What a refresh token is to the session that it names.</summary>
internal enum TokenStanding
{
    /// <summary>None of its tokens, or one that was tampered with.</summary>
    Unknown,

    /// <summary>The one that is valid now.</summary>
    Current,

    /// <summary>The one before, shortly after it was replaced: two renewals at once, or an answer that was lost.</summary>
    Previous,

    /// <summary>One that was replaced: somebody has a copy.</summary>
    Used,
}
