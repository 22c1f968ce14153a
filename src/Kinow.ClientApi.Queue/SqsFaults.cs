using System.Net;
using Amazon.Runtime;

namespace Kinow.ClientApi.Queue;

/// <summary>What the SDK's exceptions mean.</summary>
internal static class SqsFaults
{
    /// <summary>Whether the same call may succeed later.</summary>
    public static bool IsTransient(Exception failure) => failure is AmazonServiceException error
        ? error.StatusCode is >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
            || SqsErrorCodes.IsTransient(SqsErrorCodes.Normalize(error.ErrorCode))
        : failure is HttpRequestException or IOException or TimeoutException or AmazonClientException;

    /// <summary>Whether the call certainly did not reach the service: there was no connection, or nothing to sign with.</summary>
    public static bool NeverLeft(Exception failure) => failure is AmazonClientException or HttpRequestException
    {
        HttpRequestError:
            HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError,
    };

    /// <summary>
    /// The exception for an answer that repeating the call would not change; an earlier attempt may have been carried out.
    /// </summary>
    public static SqsException Refusal(AmazonServiceException error, bool mayHaveArrived) => error switch
    {
        AmazonUnmarshallingException => SqsException.Unreadable((int)error.StatusCode, error),

        // The SDK compares the checksum of an answer after everything else. A second attempt would be dropped as a duplicate and so prove
        // nothing.
        { StatusCode: 0 } => new(
            SqsErrorCodes.ChecksumMismatch, (int)HttpStatusCode.OK, $"The message is not the one that was sent. {error.Message}", error)
        {
            IsUncertain = true,
        },
        _ => new(SqsErrorCodes.Normalize(error.ErrorCode), (int)error.StatusCode, error.Message, error) { IsUncertain = mayHaveArrived },
    };
}
