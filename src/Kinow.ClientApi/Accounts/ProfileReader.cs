using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Identities;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>Turns what callers say about themselves into profiles and changes of profiles.</summary>
internal sealed class ProfileReader(CatalogReader catalog)
{
    /// <param name="input">What the caller says.</param>
    /// <param name="request">The request: its country and language stand in for what is not said.</param>
    /// <exception cref="GraphQLException">Something is not accepted; the code is BAD_USER_INPUT.</exception>
    public async ValueTask<UserProfile> ReadNewAsync(SignUpInput input, ClientApiRequest request)
    {
        if (!EmailAddress.TryParse(input.Email, out var email)) throw Refusal.Input(new("email", "email must be an e-mail address."));
        var settings = await catalog.SettingsAsync(request);
        var audience = request.Audience;
        Refusal.ThrowIf(ProfileRules.ReadName("firstname", input.Firstname, out var firstname));
        Refusal.ThrowIf(ProfileRules.ReadName("lastname", input.Lastname, out var lastname));
        Refusal.ThrowIf(ProfileRules.CheckBirthday(input.Birthday, audience.Instant));
        Refusal.ThrowIf(ProfileRules.ReadLanguage(input.LangIso, settings, out var language));
        Refusal.ThrowIf(ProfileRules.ReadCountry(input.Address?.CountryIso, out var country));
        Refusal.ThrowIf(RegistrationRules.Check(settings, [.. Told(input)]));
        var instant = Command.Moment(audience.Instant);
        return new()
        {
            Email = email,
            Firstname = firstname!,
            Lastname = lastname!,
            Birthday = input.Birthday,
            Newsletter = input.Newsletter ?? false,
            Optin = input.Optin ?? false,
            Language = language ?? audience.Languages.Requested,
            Country = country ?? audience.Country,
            DateAdd = instant,
            DateUpd = instant,
        };
    }

    /// <summary>The profile of a new account whose owner another service tells of.</summary>
    /// <param name="identity">The owner. A name that is none is left out.</param>
    /// <param name="request">The request: its country and language stand in for what is not said.</param>
    public static UserProfile Of(ProvenIdentity identity, ClientApiRequest request)
    {
        var instant = Command.Moment(request.Audience.Instant);
        return new()
        {
            Email = identity.Email,
            Firstname = NameOf(identity.Firstname),
            Lastname = NameOf(identity.Lastname),
            Language = request.Audience.Languages.Requested,
            Country = request.Audience.Country,
            DateAdd = instant,
            DateUpd = instant,
        };
    }

    /// <exception cref="GraphQLException">Something is not accepted; the code is BAD_USER_INPUT.</exception>
    public async ValueTask<UpdateProfile> ReadChangeAsync(UpdateUserInput input, Guid commandId, User user, ClientApiRequest request)
    {
        var settings = await catalog.SettingsAsync(request);
        var instant = request.Audience.Instant;
        Refusal.ThrowIf(ProfileRules.ReadName("firstname", input.Firstname, out var firstname));
        Refusal.ThrowIf(ProfileRules.ReadName("lastname", input.Lastname, out var lastname));
        Refusal.ThrowIf(ProfileRules.CheckBirthday(input.Birthday, instant));
        Refusal.ThrowIf(ProfileRules.ReadLanguage(input.LangIso, settings, out var language));
        Refusal.ThrowIf(ProfileRules.ReadCountry(input.Address?.CountryIso, out var country));
        return new()
        {
            Id = commandId,
            UserId = user.Id,
            Instant = Command.Moment(instant, user),
            Firstname = firstname,
            Lastname = lastname,
            Birthday = input.Birthday,
            ClearBirthday = input is { IsBirthdayGiven: true, Birthday: null },
            Newsletter = input.Newsletter,
            Optin = input.Optin,
            Language = language,
            Country = country,
        };
    }

    private static IEnumerable<string> Told(SignUpInput input)
    {
        if (input.Birthday is not null) yield return RegistrationRules.Birthday;
        if (input.Newsletter is not null) yield return RegistrationRules.Newsletter;
        if (input.Optin is not null) yield return RegistrationRules.Optin;
        if (input.LangIso is not null) yield return RegistrationRules.Language;
        if (input.Address?.CountryIso is not null) yield return RegistrationRules.Country;
    }

    private static string NameOf(string? text) =>
        ProfileRules.ReadName("name", text is null ? null : CodePoints.Start(text.Trim(), ProfileRules.MaxName), out var name) is null
            ? name ?? ""
            : "";
}
