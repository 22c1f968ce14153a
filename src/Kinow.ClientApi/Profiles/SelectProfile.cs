using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Profiles;

/// <summary>Goes on as another profile of the account. The one that was selected before need not be there any more.</summary>
internal sealed class SelectProfile(SecretConfirmation secrets, SessionService sessions)
{
    /// <param name="id">The profile; null for the first.</param>
    /// <param name="request">The request; it goes on as the profile.</param>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<AuthResponse> RunAsync(string? id, string? pin, ClientApiRequest request)
    {
        var viewer = request.Viewer!;
        var account = await AccountCommands.AccountOfAsync(request);
        var profile = Find(account, id) ?? throw Refusal.Profile();
        if (profile.HasPin) await secrets.PinAsync(account, profile, pin, request);
        Guid? selected = profile.Id == account.Id ? null : profile.Id;
        return request.SignInAs(
            await sessions.SelectAsync(viewer.Token, account, selected, request.App, request.Audience.Instant, request.CancellationToken),
            account);
    }

    private static ViewerProfile? Find(User account, string? id)
    {
        if (id is null) return ViewerProfiles.FirstOf(account);
        return ItemId.ParseUuid(id) is { } known ? ViewerProfiles.Find(account, known) : null;
    }
}
