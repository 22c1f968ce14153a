using System.Text.RegularExpressions;

namespace Kinow.TestSupport.AppSync;

/// <summary>What AppSync takes for a channel: one to five parts of letters, digits and dashes, each with at most 50 characters.</summary>
internal static partial class AppSyncChannel
{
    /// <summary>The channel with one slash before and none at its end; null where it is none.</summary>
    public static string? Read(string? text) => text is not null && Form().IsMatch(text) ? "/" + text.Trim('/') : null;

    /// <summary>Whether it asks for all channels below one.</summary>
    public static bool IsWildcard(string? text) => text?.EndsWith("/*", StringComparison.Ordinal) == true;

    /// <summary>The name of its namespace.</summary>
    public static string NamespaceOf(string channel) => channel.Split('/')[1];

    [GeneratedRegex(@"^\/?[A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?(?:\/[A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?){0,4}\/?$")]
    private static partial Regex Form();
}
