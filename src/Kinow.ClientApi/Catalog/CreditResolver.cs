using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers the roles of a person in a title.</summary>
internal sealed class CreditResolver : IProductActorResolver, IProductDirectorResolver
{
    public ImmutableArray<string> Roles(Credit parent, ClientApiRequest context) =>
        [.. parent.Roles.Select(r => r.Resolve(context.Audience.Languages)).OfType<string>()];
}
