using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>Shows the orders of accounts.</summary>
internal sealed class OrderReader(CatalogReader catalog, PaymentGateways gateways)
{
    /// <summary>The page of an account's orders that is asked for.</summary>
    /// <exception cref="GraphQLException">An argument is not accepted; the code is BAD_USER_INPUT.</exception>
    public async ValueTask<Page<OrderView>> PageAsync(User user, IListArguments arguments, ClientApiRequest request)
    {
        // The list's own ids are numbers.
        var list = ListArgument.Read(AccountKinds.Order.Fields, arguments);
        if (arguments.IncludeIds is not null) list = list.WithoutIds();
        Order[] orders = [.. user.Orders.Where(order => arguments.IncludeIds?.Contains(order.Id.ToString("D")) != false)];
        var page = request.Page(AccountKinds.Order, orders, list);
        var settings = await catalog.SettingsAsync(request);
        return new(page.Pagination, [.. page.Items.Select(order => Of(order, OrderPrices.CurrencyOf(settings, order.Currency), request))]);
    }

    /// <summary>An order as the contract shows it.</summary>
    /// <param name="currency">Its currency.</param>
    public OrderView Of(Order order, Core.Settings.Currency currency, ClientApiRequest request) =>
        new(order, PaymentGateway.Of(order.Gateway, gateways), new(currency, request.Locale));
}
