using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Batching;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Requests;

/// <summary>Who has signed in. The account is read when it is asked for first, and once for the whole request.</summary>
public sealed class Viewer
{
    private readonly IUserStore? users;
    private readonly ReadBatch? batch;
    private readonly Func<CancellationToken, Task<User?>>? readGuest;
    private Task<User?>? account;
    private Task<User?>? user;
    private Task<User?>? guest;
    private GroupSet? groups;

    /// <summary>A viewer whose account is still to be read.</summary>
    /// <param name="token">The verified access token.</param>
    /// <param name="users">Where accounts are read.</param>
    /// <param name="batch">What the account is read with; null to read it at once.</param>
    public Viewer(AccessToken token, IUserStore users, ReadBatch? batch = null)
    {
        Token = token;
        this.users = users;
        this.batch = batch;
        readGuest = stop => users.FindAsync(token.UserId, batch, stop).AsTask();
    }

    /// <summary>A viewer whose account is at hand.</summary>
    /// <param name="token">The verified access token.</param>
    /// <param name="user">The account, whichever profile is selected; null in an anonymous session.</param>
    public Viewer(AccessToken token, User? user)
    {
        Token = token;
        account = Task.FromResult(user);
    }

    /// <summary>A viewer in an anonymous session, whose guest is still to be read.</summary>
    /// <param name="token">The verified access token.</param>
    /// <param name="guest">Reads the guest.</param>
    internal Viewer(AccessToken token, Func<CancellationToken, Task<User?>> guest)
        : this(token, (User?)null) => readGuest = guest;

    /// <summary>What the access token says.</summary>
    public AccessToken Token { get; }

    /// <summary>
    /// The account as the selected profile sees it; null in an anonymous session, and when the account is closed or not there any more.
    /// </summary>
    /// <exception cref="GraphQLException">The selected profile does not exist any more; the code is PROFILE_NOT_FOUND.</exception>
    public Task<User?> GetUserAsync(CancellationToken cancellationToken) =>
        Token.ProfileId is null ? GetAccountAsync(cancellationToken) : user ??= SeeAsync(cancellationToken);

    /// <summary>The account, whichever profile is selected.</summary>
    internal Task<User?> GetAccountAsync(CancellationToken cancellationToken) => account ??= ReadAsync(cancellationToken);

    /// <summary>What the anonymous session keeps its cart in; null when it has none, and for an account.</summary>
    internal Task<User?> GetGuestAsync(CancellationToken cancellationToken) => guest ??= ReadGuestAsync(cancellationToken);

    /// <summary>
    /// The customer groups: those of the account once it was read, until then those that it had when the access token was made.
    /// </summary>
    internal GroupSet Groups => groups ?? (account is { IsCompletedSuccessfully: true } known
        ? groups = known.Result is { } found ? GroupSet.Of(found.GroupIds) : GroupSet.None
        : Token.Groups);

    /// <summary>Whether the account was read and is in other groups than when the access token was made.</summary>
    internal bool HasOtherGroups => !Groups.Equals(Token.Groups);

    /// <summary>What the viewer has got, once it was derived.</summary>
    internal ViewerRights? Rights { get; set; }

    /// <summary>The viewings that the request begins.</summary>
    internal RequestViewings Viewings { get; } = new();

    /// <summary>Takes in a command that this request has sent, so that its later parts see what it brought about.</summary>
    /// <param name="command">A command on the account, which was read to decide it.</param>
    /// <returns>The account after it, whichever profile is selected.</returns>
    internal User Apply(Command command)
    {
        var after = UserFold.Apply((Token.Anonymous ? guest : account)!.Result, command)!;
        if (Token.Anonymous) guest = Task.FromResult<User?>(after);
        else (account, user, Rights) = (Task.FromResult<User?>(after), null, null);
        return after;
    }

    private async Task<User?> ReadGuestAsync(CancellationToken cancellationToken) =>
        Token.Anonymous && readGuest is not null && await readGuest(cancellationToken) is { Active: true, IsGuest: true } found
            ? found
            : null;

    private async Task<User?> SeeAsync(CancellationToken cancellationToken) => await GetAccountAsync(cancellationToken) is { } whole
        ? ViewerProfiles.Seen(whole, Token.ProfileId) ?? throw Refusal.Profile()
        : null;

    private async Task<User?> ReadAsync(CancellationToken cancellationToken) =>
        !Token.Anonymous && await users!.FindAsync(Token.UserId, batch, cancellationToken) is { Active: true } found ? found : null;
}
