namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>A request that may be sent again: it reads, or carries a key by which Stripe does it once.</summary>
internal sealed record StripeCall
{
    private StripeCall(HttpMethod method, string path, StripeForm? form, string? key) =>
        (Method, Path, Form, Key) = (method, path, form, key);

    public HttpMethod Method { get; }

    public string Path { get; }

    public StripeForm? Form { get; }

    public string? Key { get; }

    public static StripeCall Get(string path) => new(HttpMethod.Get, path, null, null);

    /// <summary>A request that takes something away: doing it again does nothing.</summary>
    public static StripeCall Delete(string path) => new(HttpMethod.Delete, path, null, null);

    /// <param name="key">At most 255 characters.</param>
    public static StripeCall Post(string path, StripeForm form, string key) => new(HttpMethod.Post, path, form, key);
}
