namespace Kinow.ClientApi.Sessions;

/// <summary>The values of <c>extensions.code</c> that sessions add. What is wrong with a token is UNAUTHENTICATED.</summary>
internal static class SessionErrorCodes
{
    /// <summary>The account does not have the profile, or not any more.</summary>
    public const string ProfileNotFound = "PROFILE_NOT_FOUND";

    /// <summary>The token of the viewer's groups is not ours, or is over.</summary>
    public const string InvalidGroupToken = "INVALID_GROUP_TOKEN";

    /// <summary>The segment that an address names is not ours, or is over.</summary>
    public const string InvalidSegment = "INVALID_SEGMENT";

    /// <summary>The preview token of an editor is missing, is not ours, or is over.</summary>
    public const string InvalidPreviewToken = "INVALID_PREVIEW_TOKEN";
}
