namespace Kinow.ClientApi.Demo.Words;

/// <summary>An adjective in the forms that titles need; Arabic ones are definite.</summary>
internal sealed record Adjective(
    string English, string FrenchMasculine, string FrenchFeminine, string ArabicMasculine, string ArabicFeminine)
{
    internal static readonly Adjective[] All =
    [
        new("Silent", "silencieux", "silencieuse", "الصامت", "الصامتة"),
        new("Hidden", "caché", "cachée", "الخفي", "الخفية"),
        new("Golden", "doré", "dorée", "الذهبي", "الذهبية"),
        new("Forgotten", "oublié", "oubliée", "المنسي", "المنسية"),
        new("Red", "rouge", "rouge", "الأحمر", "الحمراء"),
        new("Blue", "bleu", "bleue", "الأزرق", "الزرقاء"),
        new("White", "blanc", "blanche", "الأبيض", "البيضاء"),
        new("Broken", "brisé", "brisée", "المكسور", "المكسورة"),
        new("Distant", "lointain", "lointaine", "البعيد", "البعيدة"),
        new("Endless", "infini", "infinie", "اللامتناهي", "اللامتناهية"),
        new("Frozen", "gelé", "gelée", "المتجمد", "المتجمدة"),
        new("Gentle", "doux", "douce", "اللطيف", "اللطيفة"),
        new("Invisible", "invisible", "invisible", "غير المرئي", "غير المرئية"),
        new("Lonely", "solitaire", "solitaire", "الوحيد", "الوحيدة"),
        new("Lost", "perdu", "perdue", "الضائع", "الضائعة"),
        new("Perfect", "parfait", "parfaite", "المثالي", "المثالية"),
        new("Quiet", "tranquille", "tranquille", "الهادئ", "الهادئة"),
        new("Restless", "agité", "agitée", "القلق", "القلقة"),
        new("Sacred", "sacré", "sacrée", "المقدس", "المقدسة"),
        new("Secret", "secret", "secrète", "السري", "السرية"),
        new("Strange", "étrange", "étrange", "العجيب", "العجيبة"),
        new("Burning", "brûlant", "brûlante", "المحترق", "المحترقة"),
        new("Wild", "sauvage", "sauvage", "البري", "البرية"),
        new("Last", "dernier", "dernière", "الأخير", "الأخيرة"),
    ];
}
