using Kinow.ClientApi.Core.Accounts;
using Xunit;

namespace Kinow.ClientApi.TestSupport;

/// <summary>What every store of identities does, in memory and on servers.</summary>
public static class IdentityStoreRules
{
    /// <summary>Checks a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="make">Makes an account with an identity, as the command does that was announced by a reservation.</param>
    /// <param name="unlink">Takes the identity out of the account.</param>
    /// <param name="erase">Erases the account.</param>
    /// <param name="later">Lets time pass until reservations that nobody has confirmed lapse.</param>
    public static async Task CheckAsync(
        IIdentityStore store, Func<Guid, UserIdentity, Task> make, Func<Guid, IdentityKey, Task> unlink, Func<Guid, Task> erase, Action later)
    {
        var identity = new IdentityKey("https://accounts.example.com", $"{Guid.NewGuid():N}");
        Guid[] rivals = [.. Enumerable.Range(0, 8).Select(static _ => Guid.CreateVersion7())];
        Assert.Null(await store.FindAsync(identity, default));

        var wins = await Task.WhenAll(rivals.Select(rival => store.ReserveAsync(identity, rival, default).AsTask()));
        var winner = rivals[Array.IndexOf(wins, true)];
        Assert.Single(wins, static won => won);
        Assert.Equal(new(winner, IsReserved: true), await store.FindAsync(identity, default));
        Assert.Null(await store.FindAsync(identity with { Subject = identity.Subject.ToUpperInvariant() }, default));

        // Only who has it gives it back.
        await store.ReleaseAsync(identity, rivals.First(rival => rival != winner), default);
        Assert.False(await store.ReserveAsync(identity, rivals[0], default));
        await store.ReleaseAsync(identity, winner, default);
        await store.ReleaseAsync(identity, winner, default);
        Assert.Null(await store.FindAsync(identity, default));

        Assert.True(await store.ReserveAsync(identity, rivals[0], default));
        later();
        Assert.Null(await store.FindAsync(identity, default));
        Assert.True(await store.ReserveAsync(identity, rivals[1], default));
        await store.ConfirmAsync(identity, rivals[1], default);
        await make(rivals[1], new(identity, Commands.Now));
        later();
        Assert.Equal(new(rivals[1], IsReserved: false), await store.FindAsync(identity, default));
        Assert.False(await store.ReserveAsync(identity, rivals[2], default));
        await store.ReleaseAsync(identity, rivals[1], default);
        Assert.Equal(new(rivals[1], IsReserved: false), await store.FindAsync(identity, default));

        await erase(rivals[1]);
        Assert.Null(await store.FindAsync(identity, default));
        Assert.True(await store.ReserveAsync(identity, rivals[2], default));

        // One that was taken out of its account is free at once, however long ago it was taken for it.
        await make(rivals[2], new(identity, Commands.Now));
        await store.ConfirmAsync(identity, rivals[2], default);
        await unlink(rivals[2], identity);
        await store.ReleaseAsync(identity, rivals[2], default);
        Assert.Null(await store.FindAsync(identity, default));
        Assert.True(await store.ReserveAsync(identity, rivals[3], default));
    }
}
