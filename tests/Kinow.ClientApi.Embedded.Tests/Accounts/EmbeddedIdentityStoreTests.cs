using Kinow.ClientApi.Embedded.Accounts;
using Kinow.ClientApi.TestSupport;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Embedded.Tests.Accounts;

public sealed class EmbeddedIdentityStoreTests
{
    [Fact]
    public async Task It_does_what_every_store_of_identities_does()
    {
        var clock = new FakeTimeProvider(Commands.Now);
        var store = new EmbeddedAccountStore([], clock);
        await IdentityStoreRules.CheckAsync(
            store.Identities,
            async (user, identity) => await store.SendAsync(Commands.Create(user) with { Identity = identity }, default),
            async (user, identity) => await store.SendAsync(Commands.NoIdentity(user) with { Identity = identity }, default),
            async user => await store.SendAsync(Commands.Nobody(user), default),
            () => clock.Advance(TimeSpan.FromMinutes(11)));
    }
}
