using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Watching;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>The kinds of item that an account's own lists hold. They have no documents of their own.</summary>
public static class AccountKinds
{
    /// <summary>Accesses.</summary>
    public static ItemKind<ProductAccess> ProductAccess { get; } = ProductAccessKind.Declare();

    /// <summary>Begun videos.</summary>
    public static ItemKind<BegunVideo> BegunVideo { get; } = BegunVideoKind.Declare();

    /// <summary>Orders.</summary>
    public static ItemKind<Order> Order { get; } = OrderKind.Declare();
}
