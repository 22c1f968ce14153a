using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Local.Front;

namespace Kinow.ClientApi.Local;

/// <summary>Signs the test accounts in, for tokens that are good as long as somebody tries something out.</summary>
internal static class TestTokens
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <summary>Makes a token of each test account.</summary>
    public static async Task<IReadOnlyList<FrontAccount>> MakeAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var made = new List<FrontAccount>();
        foreach (var account in FrontAccounts.All)
        {
            made.Add(account with { Token = await MakeAsync(services, account, cancellationToken) });
        }

        return made;
    }

    private static async Task<string?> MakeAsync(IServiceProvider services, FrontAccount account, CancellationToken cancellationToken)
    {
        var instant = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var credential = await services.GetRequiredService<ICredentialStore>()
            .FindAsync(EmailAddress.Parse(account.Email), cancellationToken);
        if (credential is null) return null;
        var user = await services.GetRequiredService<IUserStore>().FindAsync(credential.UserId, cancellationToken);
        if (user is null) return null;
        var profile = account.Kind == AccountKind.ChildProfile ? user.Profiles[0].Id : (Guid?)null;
        var accounts = services.GetRequiredService<AccountServices>();
        var session = await accounts.Sessions.OpenAsync(user, user.PasswordStamp, null, instant, cancellationToken, profile);
        return accounts.TokenWriter.Write(session.Token with { Expires = instant + Lifetime }, instant);
    }
}
