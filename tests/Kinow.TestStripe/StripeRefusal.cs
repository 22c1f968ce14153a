namespace Kinow.TestStripe;

/// <summary>An error that the server answers.</summary>
internal sealed class StripeRefusal(int status, string type, string code, string? declineCode = null, string? intent = null)
    : Exception(code)
{
    public int Status => status;

    public string Type => type;

    public string Code => Message;

    public string? DeclineCode => declineCode;

    /// <summary>The payment that was declined.</summary>
    public string? Intent => intent;

    public static StripeRefusal Missing() => new(404, "invalid_request_error", "resource_missing");

    public static StripeRefusal Invalid(string code) => new(400, "invalid_request_error", code);
}
