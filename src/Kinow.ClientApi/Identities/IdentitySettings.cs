using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Identities;

namespace Kinow.ClientApi.Identities;

/// <summary>Which other services an account can be opened by.</summary>
internal sealed record IdentitySettings
{
    /// <summary>Services that give out ID tokens.</summary>
    public ImmutableArray<IdTokenIssuer> Issuers { get; init; } = [];

    /// <summary>The platform's application at Facebook; null for none.</summary>
    public FacebookApplication? Facebook { get; init; }

    /// <summary>The keys of servers that sign viewers in; null for none.</summary>
    public SignInTokenKeys? Servers { get; init; }

    /// <summary>The services as the contract tells them.</summary>
    public ImmutableArray<IdentityProvider> Providers =>
    [
        .. Issuers.Select(static issuer => new IdentityProvider(issuer.Method, issuer.Clients))
            .Concat(Facebook is null ? [] : [new IdentityProvider(IdentityMethod.Facebook, Facebook.Clients)])
            .OrderBy(static provider => provider.Method),
    ];

    /// <summary>The service that an identity is of; null where the platform does not offer it.</summary>
    public IdentityMethod? MethodOf(IdentityKey identity) =>
        Issuers.FirstOrDefault(issuer => issuer.Issuers[0] == identity.Issuer)?.Method
        ?? (Facebook is not null && identity.Issuer == FacebookVerifier.Issuer ? IdentityMethod.Facebook : null);

    /// <exception cref="FormatException">They cannot be read. The message holds no secret.</exception>
    public static IdentitySettings Of(IdentityOptions options) =>
        string.IsNullOrWhiteSpace(options.Configuration) ? new() : IdentitySettingsReader.Read(options.Configuration);
}
