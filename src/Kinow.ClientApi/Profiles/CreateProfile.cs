using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Profiles;

/// <summary>Makes a profile.</summary>
internal sealed class CreateProfile(CatalogReader catalog, IUserStore users, ProfileGuard guard, PinMaker pins, AccountCommands commands)
{
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<ViewerProfile> RunAsync(CreateProfileInput input, ClientApiRequest request)
    {
        var (commandId, profileId) = (request.NewId(), request.NewId());
        var settings = await catalog.SettingsAsync(request);
        Refusal.ThrowIf(ViewerProfileRules.ReadName(input.Name, out var name));
        Refusal.ThrowIf(ViewerProfileRules.CheckPicture(input.Picture));
        Refusal.ThrowIf(ProfileRules.ReadLanguage(input.LangIso, settings, out var language));
        Refusal.ThrowIf(ViewerProfileRules.CheckAgeLimit(input.AgeLimit));
        Refusal.ThrowIf(ViewerProfileRules.CheckPin(input.Pin));
        var user = await AccountCommands.UserOfAsync(request);
        if (user.Applied.Contains(commandId) && ViewerProfiles.Find(user, profileId) is { } made) return made;
        if (!ViewerProfileRules.MayAdd(user, settings.Profiles)) throw LimitReached(settings.Profiles);
        await guard.RunAsync(user, input.Confirmation, request);
        var (hash, stamp) = await pins.RunAsync(user, input.Pin, request);
        var moment = Command.Moment(request.Audience.Instant, user);
        var command = new SetViewerProfile
        {
            Id = commandId,
            UserId = user.Id,
            Instant = moment,
            ProfileId = profileId,
            Name = name,
            Picture = input.Picture,
            Language = language ?? default,
            AgeLimit = input.AgeLimit,
            PinHash = hash,
            PinStamp = stamp,
            DateAdd = moment,
            Most = settings.Profiles.Limit,
        };
        var after = await commands.SendAsync(command, request);
        return await IsThereAsync(after, profileId, settings.Profiles, request)
            ? ViewerProfiles.Find(after, profileId)!
            : throw LimitReached(settings.Profiles);
    }

    // The last place goes to one of several who ask for it at once: who took it is read once more.
    private async Task<bool> IsThereAsync(User after, Guid profile, ProfileSettings settings, ClientApiRequest request) =>
        ViewerProfileRules.MayAdd(after, settings)
        || (await users.FindAsync(after.Id, request.CancellationToken) is { } now && ViewerProfiles.Find(now, profile) is not null);

    private static GraphQLException LimitReached(ProfileSettings settings) =>
        new($"An account has at most {settings.Limit} profiles: delete one first.", AccountErrorCodes.ProfileLimitReached);
}
