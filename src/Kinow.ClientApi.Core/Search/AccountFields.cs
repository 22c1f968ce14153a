using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Watching;

namespace Kinow.ClientApi.Core.Search;

/// <summary>The fields that queries and orderings over an account's own lists may name.</summary>
public static class AccountFields
{
    /// <summary>Fields of accesses.</summary>
    public static FieldSet<ProductAccess> Accesses { get; } = ProductAccessFields.Build();

    /// <summary>Fields of begun videos.</summary>
    public static FieldSet<BegunVideo> BegunVideos { get; } = BegunVideoFields.Build();
}
