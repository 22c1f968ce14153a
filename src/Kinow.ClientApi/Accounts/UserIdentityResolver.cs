using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Identities;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Accounts;

/// <summary>Answers what an identity does not say as the contract does.</summary>
internal sealed class UserIdentityResolver(IdentitySettings settings) : IUserIdentityResolver
{
    public IdentityMethod? Provider(UserIdentity parent, ClientApiRequest context) => settings.MethodOf(parent.Key);

    public DateTimeOffset LinkedAt(UserIdentity parent, ClientApiRequest context) => parent.DateAdd;

    public string? Email(UserIdentity parent, ClientApiRequest context) => parent.VerifiedEmail?.ToString();
}
