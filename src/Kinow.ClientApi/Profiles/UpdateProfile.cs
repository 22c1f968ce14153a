using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Profiles;

/// <summary>Changes a profile.</summary>
internal sealed class UpdateProfile(CatalogReader catalog, ProfileGuard guard, PinMaker pins, AccountCommands commands)
{
    /// <returns>The profile as it is then; null when the account has no such one.</returns>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<ViewerProfile?> RunAsync(UpdateProfileInput input, ClientApiRequest request)
    {
        var commandId = request.NewId();
        var (name, language) = await ReadAsync(input, request);
        var user = await AccountCommands.UserOfAsync(request);
        if (ItemId.ParseUuid(input.Id) is not { } id || ViewerProfiles.Find(user, id) is not { } before) return null;
        if (user.Applied.Contains(commandId)) return before;
        var setsLook = name is not null || input.IsPictureGiven || language is not null;
        var setsSecurity = input.IsAgeLimitGiven || input.IsPinGiven;
        if (!setsLook && !setsSecurity) return before;
        if (setsSecurity) await guard.RunAsync(user, input.Confirmation, request);
        var (hash, stamp) = await pins.RunAsync(user, input.Pin, request);
        var command = new SetViewerProfile
        {
            Id = commandId,
            UserId = user.Id,
            Instant = Command.Moment(request.Audience.Instant, user),
            ProfileId = id,
            Name = name ?? before.Name,
            Picture = input.IsPictureGiven ? input.Picture : before.Picture,
            Language = language ?? before.Language,
            AgeLimit = input.IsAgeLimitGiven ? input.AgeLimit : before.AgeLimit,
            PinHash = hash,
            PinStamp = stamp,
            DateAdd = before.DateAdd,
            SetsLook = setsLook,
            SetsAgeLimit = input.IsAgeLimitGiven,
            SetsPin = input.IsPinGiven,
        };
        return ViewerProfiles.Find(await commands.SendAsync(command, request), id);
    }

    private async Task<(string? Name, LanguageCode? Language)> ReadAsync(UpdateProfileInput input, ClientApiRequest request)
    {
        string? name = null;
        if (input.Name is { } given)
        {
            Refusal.ThrowIf(ViewerProfileRules.ReadName(given, out var read));
            name = read;
        }

        Refusal.ThrowIf(ViewerProfileRules.CheckPicture(input.Picture));
        Refusal.ThrowIf(ProfileRules.ReadLanguage(input.LangIso, await catalog.SettingsAsync(request), out var language));
        Refusal.ThrowIf(ViewerProfileRules.CheckAgeLimit(input.AgeLimit));
        Refusal.ThrowIf(ViewerProfileRules.CheckPin(input.Pin));
        return (name, language);
    }
}
