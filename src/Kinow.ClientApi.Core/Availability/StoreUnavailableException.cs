namespace Kinow.ClientApi.Core.Availability;

/// <summary>
/// Something that a read or a write needs is out of reach for now. Nothing was done, unless <see cref="IsUncertain"/> says otherwise;
/// trying again later may help.
/// </summary>
public class StoreUnavailableException : Exception
{
    /// <summary>A store is out of reach.</summary>
    public StoreUnavailableException()
    {
    }

    /// <summary>A store is out of reach.</summary>
    /// <param name="message">What is out of reach, without addresses or secrets.</param>
    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>A store is out of reach.</summary>
    /// <param name="message">What is out of reach, without addresses or secrets.</param>
    /// <param name="innerException">Why.</param>
    public StoreUnavailableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether what was asked for may have been done all the same: no answer came, and the request may have arrived.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>After what time trying again makes sense.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(1);
}
