using System.Globalization;

namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>What the metadata of a payment says of whom it is for.</summary>
internal readonly record struct StripeReference(Guid OrderId, Guid UserId, int Attempt)
{
    private const string PlatformName = "platform";
    private const string OrderName = "order_id";
    private const string UserName = "user_id";
    private const string AttemptName = "attempt";

    public static StripeReference Of(PaymentRequest request) => new(request.OrderId, request.UserId, request.Attempt);

    /// <returns>Null for a payment that was not begun here.</returns>
    public static StripeReference? Read(IReadOnlyDictionary<string, string>? metadata, int platform) =>
        metadata is not null
        && metadata.GetValueOrDefault(PlatformName) == Text(platform)
        && Guid.TryParseExact(metadata.GetValueOrDefault(OrderName), "D", out var order)
        && Guid.TryParseExact(metadata.GetValueOrDefault(UserName), "D", out var user)
        && int.TryParse(metadata.GetValueOrDefault(AttemptName), NumberStyles.None, CultureInfo.InvariantCulture, out var attempt)
            ? new(order, user, attempt)
            : null;

    /// <summary>Adds it to a request.</summary>
    /// <param name="name">Name of the parameter, such as <c>metadata</c>.</param>
    public void AddTo(StripeForm form, string name, int platform)
    {
        form.Add($"{name}[{PlatformName}]", Text(platform));
        form.Add($"{name}[{OrderName}]", OrderId.ToString("D"));
        form.Add($"{name}[{UserName}]", UserId.ToString("D"));
        form.Add($"{name}[{AttemptName}]", Text(Attempt));
    }

    /// <summary>The key by which a part of an attempt is done once.</summary>
    /// <param name="part">Which part it is: a key belongs to one address of the API.</param>
    public string KeyOf(string part, int platform) => $"kinow-{Text(platform)}-{OrderId:N}-{Text(Attempt)}-{part}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
