using System.Globalization;

namespace Kinow.ClientApi.Core.Tokens;

/// <summary>What a platform is called in tokens: it issues access tokens, and tokens of trusted servers are for it.</summary>
public static class PlatformName
{
    /// <summary>The name of a platform.</summary>
    /// <param name="platform">Its number.</param>
    public static string Of(long platform) => string.Create(CultureInfo.InvariantCulture, $"kinow:platform:{platform}");
}
