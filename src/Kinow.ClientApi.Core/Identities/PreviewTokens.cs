namespace Kinow.ClientApi.Core.Identities;

/// <summary>
/// Makes and verifies the tokens by which editors see what is laid out for another moment, or is switched off: as those of sign-ins, with
/// the platform and <c>:preview</c> as <c>aud</c>, and nobody as <c>sub</c>. One can be used until it ends.
/// </summary>
/// <param name="keys">The secrets of trusted servers.</param>
/// <param name="platform">The platform: <see cref="Tokens.PlatformName.Of"/>.</param>
public sealed class PreviewTokens(SignInTokenKeys keys, string platform)
{
    /// <summary>Longest life of a token.</summary>
    public static readonly TimeSpan MaxLifetime = TimeSpan.FromHours(12);

    private readonly ServerTokens tokens = new(keys, $"{platform}:preview", MaxLifetime);

    /// <summary>Makes a token with the first key.</summary>
    /// <param name="lifetime">At most <see cref="MaxLifetime"/>.</param>
    public string Write(DateTimeOffset instant, TimeSpan lifetime) => tokens.Write(null, instant, lifetime);

    /// <summary>Whether a token is accepted.</summary>
    public bool IsValid(string text, DateTimeOffset instant) => tokens.TryRead(text, instant, static (_, _, _) => true);
}
