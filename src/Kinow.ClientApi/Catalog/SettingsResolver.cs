using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what of the settings this process was given, and not the database.</summary>
/// <param name="providers">Other services that accounts are opened by.</param>
internal sealed class SettingsResolver(ImmutableArray<IdentityProvider> providers) : ISettingsResolver
{
    public ImmutableArray<IdentityProvider> IdentityProviders(PlatformSettings source, ClientApiRequest context) => providers;
}
