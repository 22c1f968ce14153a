namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>What became of sending a request once.</summary>
/// <param name="Answer">The answer; null when there is none to rely on.</param>
/// <param name="Problem">Why there is none.</param>
/// <param name="IsUncertain">Whether it may have been done all the same.</param>
/// <param name="Pause">How long Stripe wants to be left alone; null when it says nothing of it.</param>
/// <param name="MayRetry">Whether sending it again makes sense.</param>
/// <param name="IsKept">Whether Stripe has failed, and answers the same to everything that is sent by this key.</param>
internal readonly record struct StripeAttempt<T>(
    StripeAnswer<T>? Answer, string Problem, bool IsUncertain = false, TimeSpan? Pause = null, bool MayRetry = true, bool IsKept = false)
    where T : class;
