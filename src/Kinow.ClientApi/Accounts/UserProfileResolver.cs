using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Accounts;

/// <summary>Answers the codes of a profile.</summary>
internal sealed class UserProfileResolver : IUserProfileResolver
{
    public string? LangIso(UserProfile parent, ClientApiRequest context) => parent.Language.IsNone ? null : parent.Language.ToString();

    public string? CountryIso(UserProfile parent, ClientApiRequest context) => parent.Country.IsUnknown ? null : parent.Country.ToString();
}
