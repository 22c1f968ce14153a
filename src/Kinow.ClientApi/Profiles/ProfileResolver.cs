using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Profiles;

/// <summary>
/// Answers what a profile does not say as the contract does. Profiles are those of the account that the request is signed in to.
/// </summary>
internal sealed class ProfileResolver : IProfileResolver
{
    public string? LangIso(ViewerProfile parent, ClientApiRequest context) => parent.Language.IsNone ? null : parent.Language.ToString();

    public bool IsFirst(ViewerProfile parent, ClientApiRequest context) => parent.Id == context.Viewer!.Token.UserId;
}
