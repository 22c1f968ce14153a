using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Television;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Accounts;

/// <summary>Answers where a television asks from.</summary>
internal sealed class SignInRequestResolver : ISignInRequestResolver
{
    public string? CountryIso(SignInRequest parent, ClientApiRequest context) =>
        parent.Country.IsUnknown ? null : parent.Country.ToString();
}
