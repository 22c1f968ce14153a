namespace Kinow.ClientApi.Worker.Notifications;

/// <summary>How an attempt ended.</summary>
internal enum DeliveryKind
{
    /// <summary>The receiver has it.</summary>
    Delivered,

    /// <summary>The receiver is away, or busy: it has nothing against this notification.</summary>
    Unavailable,

    /// <summary>The receiver has done a part of it and goes on at the next attempt.</summary>
    Unfinished,

    /// <summary>The receiver does not want this notification, or fails over it.</summary>
    Refused,
}
