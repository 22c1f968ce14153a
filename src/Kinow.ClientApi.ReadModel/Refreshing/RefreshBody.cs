namespace Kinow.ClientApi.ReadModel.Refreshing;

internal sealed record RefreshBody(int Keys, int Steps, string After);
